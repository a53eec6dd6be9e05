package nl.casusregie.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.camunda.bpm.engine.variable.value.ObjectValue;

/**
 * Takes from the engine the means to keep anything but a text, a number, a date or a yes or no. By default it stores a
 * Java object as serialised bytes, whatever the setting of that name says (trust.md F4, AC-S9).
 */
class ScalarsOnly extends AbstractProcessEnginePlugin {

    private static final List<String> KEPT =
            List.of("null", "string", "boolean", "integer", "long", "short", "double", "date");

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        VariableSerializers all = configuration.getVariableSerializers();
        for (TypedValueSerializer<?> each : List.copyOf(all.getSerializers())) {
            if (!KEPT.contains(each.getName())) {
                all.removeSerializer(each);
            }
        }
        all.addSerializer(new PassingOnly());
    }

    /** Lets an object pass within a step, as the answer of a decision table does, and never lets it stay. */
    private static final class PassingOnly extends JavaObjectSerializer {

        @Override
        public void writeValue(ObjectValue value, ValueFields fields) {
            if (!value.isTransient()) {
                throw new ProcessEngineException("only a text, a number, a date or a yes or no can be kept");
            }
            super.writeValue(value, fields);
        }
    }
}
