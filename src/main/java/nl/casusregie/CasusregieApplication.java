package nl.casusregie;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Casusregie, the coordination tool for MDA++ cases. */
@SpringBootApplication
public class CasusregieApplication {

    public static void main(String[] args) {
        SpringApplication.run(CasusregieApplication.class, args);
    }
}
