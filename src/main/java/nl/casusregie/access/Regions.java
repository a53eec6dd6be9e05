package nl.casusregie.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The regions of this installation. */
@Service
@Transactional
public class Regions {

    private final JdbcClient jdbc;

    Regions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Region> all() {
        return jdbc.sql("select code, name from region order by name")
                .query((row, number) -> new Region(row.getString("code"), row.getString("name")))
                .list();
    }

    public String nameOf(String code) {
        return all().stream()
                .filter(region -> region.code().equals(code))
                .map(Region::name)
                .findFirst()
                .orElse(code);
    }

    void add(Region region) {
        jdbc.sql("insert into region (code, name) values (:code, :name)")
                .param("code", region.code())
                .param("name", region.name())
                .update();
    }
}
