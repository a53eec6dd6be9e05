package nl.casusregie.keys;

/** A sealed text does not open: it was changed, it was moved, or its key is gone. Says where, never what. */
public class SealBroken extends RuntimeException {

    SealBroken(Place place, String why) {
        super("sealed text in " + place.table() + "." + place.column() + " of row " + place.row() + " " + why);
    }
}
