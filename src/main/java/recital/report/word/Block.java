package recital.report.word;

/** What stands on the page of one document: a paragraph or a table. */
sealed interface Block permits TextBlock, TableBlock {}
