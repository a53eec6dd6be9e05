package nl.casusregie.documents;

/** Looks for words in bytes, without a copy of a large file as text. */
final class ByteSearch {

    private ByteSearch() {}

    static boolean holds(byte[] content, int from, byte[] word) {
        for (int at = Math.max(0, from); at <= content.length - word.length; at++) {
            int same = 0;
            while (same < word.length && content[at + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return true;
            }
        }
        return false;
    }
}
