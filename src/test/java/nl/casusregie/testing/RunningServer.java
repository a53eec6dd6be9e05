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
import org.springframework.test.context.ContextConfiguration;

/**
 * For what only a server that really listens can show: cookies, headers, sessions, addresses. All such tests share one
 * server and leave it as they found it. Everything else belongs in a {@link CasusregieTest}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = CasusregieApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(RunningWorld.class)
@ContextConfiguration(initializers = TestIssuer.Named.class)
public @interface RunningServer {}
