package nl.casusregie.keys;

/** Something that is made with a key and has to be made anew with the newest one; asked again and again. */
public interface Renewal {

    /** Makes anew what an older key has made, if there is any. */
    void renew();
}
