package recital.search.check;

import recital.model.Symbol;

/**
 * What the collection has of a session.
 *
 * @param count how many resolutions
 * @param highest the highest number of one
 */
record HeldSession(int count, int highest) {

    /** The number of a resolution in its session, without the letter of its part. */
    static int number(Symbol symbol) {
        String form = symbol.whole().shortForm();
        String number = form.substring(form.indexOf('/') + 1);
        return number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
    }
}
