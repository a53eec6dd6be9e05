package nl.casusregie.access;

/** What the database is told of whoever acts before it shows them anything; the wall around it knows what that is. */
public interface Introduction {

    /** How a statement begins that takes the words along, so that they need not be told apart. */
    String TAKEN_ALONG = "select * from wall.standing(";

    /** Of whoever acts now. */
    String[] words();
}
