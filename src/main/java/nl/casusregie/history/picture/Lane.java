package nl.casusregie.history.picture;

import java.util.List;

/** The events of one person, of one organisation, or of the household as a whole. */
public record Lane(String name, boolean organisation, List<Mark> marks) {

    public Lane {
        marks = List.copyOf(marks);
    }
}
