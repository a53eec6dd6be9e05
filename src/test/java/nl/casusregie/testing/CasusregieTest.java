package nl.casusregie.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.casusregie.CasusregieApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The one way to test against the whole application: real PostgreSQL, real engine, timers by moving the clock. All such
 * tests share one context; they do not roll back, so each works on cases of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = CasusregieApplication.class)
@ActiveProfiles("test")
@Import(TestWorld.class)
public @interface CasusregieTest {}
