package nl.casusregie.architecture.offender.ui;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Is a screen that asks the database itself, with a field that somebody injects. */
class ScreenWithSql {

    @Autowired
    private JdbcClient jdbc;

    int count() {
        return jdbc.sql("select 1").query(Integer.class).single();
    }
}
