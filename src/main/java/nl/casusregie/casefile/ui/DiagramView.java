package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Collection;
import nl.casusregie.casefile.ProcessPicture;
import nl.casusregie.shell.ui.Texts;

/** A process diagram with the passed and the present steps marked; zooms and moves by mouse, touch and keyboard. */
@Tag("process-picture")
@StyleSheet("viewer/diagram-js.css")
@StyleSheet("viewer/bpmn-js.css")
@StyleSheet("viewer/process-picture.css")
@JavaScript("context://viewer/bpmn-navigated-viewer.production.min.js")
@JavaScript("context://viewer/process-picture.js")
class DiagramView extends HtmlContainer {

    DiagramView() {
        getElement()
                .setAttribute("label-in", Texts.of("shell.picture.in"))
                .setAttribute("label-out", Texts.of("shell.picture.out"))
                .setAttribute("label-fit", Texts.of("shell.picture.fit"))
                .setAttribute("label-help", Texts.of("shell.picture.help"));
    }

    void show(ProcessPicture.Diagram diagram) {
        getElement()
                .setAttribute("label", Texts.of("casefile.picture.of", diagram.title()))
                .setProperty("done", joined(diagram.done()))
                .setProperty("now", joined(diagram.now()))
                .setProperty("xml", diagram.xml());
    }

    private static String joined(Collection<String> ids) {
        return String.join(" ", ids);
    }
}
