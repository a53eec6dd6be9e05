package nl.casusregie.keys;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text of an entity, or of a record embedded in one, that the database holds sealed. In memory it is as readable as
 * any other; it is sealed for its row on the way out and opened on the way in. Not for collections of an entity: their
 * rows have no id. A migration gives the column its check, so that nothing readable can be stored in it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Sealed {}
