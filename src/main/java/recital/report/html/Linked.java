package recital.report.html;

/**
 * A few words, and where they lead.
 *
 * @param address relative to the page, or whole; empty where they lead nowhere
 */
record Linked(String text, String address) {}
