package nl.casusregie.documents;

/**
 * One page of a document to look at: a picture of it, and the words on it for whoever does not see the picture.
 *
 * @param pages how many pages can be looked at
 * @param all how many pages there are
 * @param picture as PNG
 * @param words empty when the page holds none that can be read, such as a scan
 */
public record DrawnPage(int number, int pages, int all, byte[] picture, String words) {}
