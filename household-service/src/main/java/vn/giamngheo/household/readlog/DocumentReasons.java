package vn.giamngheo.household.readlog;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import vn.giamngheo.household.readlog.ReadOperation.Needed;

/** Says of every operation that is logged by which headers the caller tells what he reads for. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentReasons implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        ReadOperation.of(operation.getOperationId()).ifPresent(logged -> {
            operation.addParameter(purpose(logged.needed()));
            if (logged.needed() == Needed.WITH_PERSON) {
                operation.addParameter(onBehalfOf());
            }
        });
        return operation;
    }

    private static Parameter purpose(Needed needed) {
        var who = switch (needed) {
            case OF_NOBODY -> " The role's usual purpose when absent.";
            case OF_AUDITORS -> " Needed of auditors; the role's usual purpose when others leave it out.";
            case OF_ALL, WITH_PERSON -> "";
        };
        return header(
                StatedReason.PURPOSE,
                "For what it is read, for the log: a word, of GET /processing-purposes or another, and a number; no name."
                        + who,
                needed == Needed.WITH_PERSON ? "task 01936a60-0d00-7000-8000-0000000000aa" : "COMPLAINT 17/2026",
                needed == Needed.OF_ALL || needed == Needed.WITH_PERSON);
    }

    private static Parameter onBehalfOf() {
        return header(
                StatedReason.ON_BEHALF_OF,
                "The account (sub) of the person who will see it.",
                "6b0a5f3e-6c2d-4a86-9a44-2f6f3f5d3c11",
                true);
    }

    private static Parameter header(String name, String description, String example, boolean required) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required ? Boolean.TRUE : null)
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example(example);
    }
}
