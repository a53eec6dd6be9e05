package nl.casusregie.casefile.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Collection;
import nl.casusregie.casefile.ProcessPicture;
import nl.casusregie.shell.ui.PictureFrame;
import nl.casusregie.shell.ui.Texts;

/** A process diagram with the passed and the present steps marked; zooms and moves by mouse, touch and keyboard. */
@Tag("process-picture")
@StyleSheet("viewer/diagram-js.css")
@StyleSheet("viewer/bpmn-js.css")
@StyleSheet("viewer/process-picture.css")
@JavaScript("context://viewer/bpmn-navigated-viewer.production.min.js")
@JavaScript("context://viewer/picture.js")
@JavaScript("context://viewer/process-picture.js")
class DiagramView extends PictureFrame {

    void show(ProcessPicture.Diagram diagram) {
        label(Texts.of("casefile.picture.of", diagram.title()));
        getElement()
                .setProperty("done", joined(diagram.done()))
                .setProperty("now", joined(diagram.now()))
                .setProperty("xml", diagram.xml());
    }

    private static String joined(Collection<String> ids) {
        return String.join(" ", ids);
    }
}
