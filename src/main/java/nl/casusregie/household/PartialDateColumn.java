package nl.casusregie.household;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.casusregie.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Keeps a partly known date as far as it is known: "", "2019", "2019-03" or "2019-03-31", so that it sorts. */
@Converter(autoApply = true)
class PartialDateColumn implements AttributeConverter<PartialDate, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable PartialDate date) {
        if (date == null || date.year() == null) {
            return "";
        }
        String year = "%04d".formatted(date.year());
        if (date.month() == null) {
            return year;
        }
        String month = year + "-%02d".formatted(date.month());
        return date.day() == null ? month : month + "-%02d".formatted(date.day());
    }

    @Override
    public PartialDate convertToEntityAttribute(@Nullable String column) {
        if (column == null || column.isEmpty()) {
            return PartialDate.UNKNOWN;
        }
        String[] parts = column.split("-", 3);
        return new PartialDate(
                Integer.valueOf(parts[0]),
                parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                parts.length > 2 ? Integer.valueOf(parts[2]) : null);
    }
}
