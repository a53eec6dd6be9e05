package nl.casusregie.shell.drawing;

import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a picture; numbers to a tenth. */
public final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter out;
    private boolean begun;

    public Svg(XMLStreamWriter out) {
        this.out = out;
    }

    public void open(String element, Map<String, ?> attributes) throws XMLStreamException {
        out.writeStartElement(element);
        if (!begun) {
            out.writeDefaultNamespace(NAMESPACE);
            begun = true;
        }
        attributes(attributes);
    }

    public void close() throws XMLStreamException {
        out.writeEndElement();
        out.flush();
    }

    public void empty(String element, String css, Map<String, ?> attributes) throws XMLStreamException {
        out.writeEmptyElement(element);
        out.writeAttribute("class", css);
        attributes(attributes);
    }

    public void path(String css, String path) throws XMLStreamException {
        empty("path", css, Map.of("d", path));
    }

    /** Around its middle. */
    public void text(String css, double x, double y, String text) throws XMLStreamException {
        text(css, x, y, "middle", text);
    }

    /** From its {@code start}, around its {@code middle} or up to its {@code end}. */
    public void text(String css, double x, double y, String anchor, String text) throws XMLStreamException {
        open("text", Map.of("class", css, "x", x, "y", y, "text-anchor", anchor));
        out.writeCharacters(clean(text));
        close();
    }

    /** What a mouse that rests on the part just opened reads. */
    public void title(String text) throws XMLStreamException {
        out.writeStartElement("title");
        out.writeCharacters(clean(text));
        out.writeEndElement();
    }

    private void attributes(Map<String, ?> attributes) throws XMLStreamException {
        for (Map.Entry<String, ?> attribute : attributes.entrySet()) {
            Object value = attribute.getValue();
            out.writeAttribute(
                    attribute.getKey(), value instanceof Double number ? number(number) : String.valueOf(value));
        }
    }

    public static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Without what XML cannot hold: people paste control characters. */
    public static String clean(String text) {
        return text.codePoints()
                .filter(each -> each == '\t'
                        || (each >= 0x20 && each != 0xFFFE && each != 0xFFFF && !(each >= 0xD800 && each <= 0xDFFF)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
