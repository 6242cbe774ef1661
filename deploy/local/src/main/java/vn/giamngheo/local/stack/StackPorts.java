package vn.giamngheo.local.stack;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.giamngheo.local.process.LocalStackException;
import vn.giamngheo.local.process.Port;

/** The port of every part. */
public final class StackPorts {

    private static final String PREFIX = "GIAMNGHEO_PORT_";

    private final Map<PartName, Port> ports = new EnumMap<>(PartName.class);

    private StackPorts(Function<PartName, Port> choice) {
        for (var part : PartName.values()) {
            ports.put(part, choice.apply(part));
        }
    }

    /** Free ports for all, so that a second stack can run beside the first. */
    public static StackPorts free() {
        return new StackPorts(part -> Port.free(part.label()));
    }

    /** The number that {@code settings} knows under GIAMNGHEO_PORT_<part>, else the usual one. */
    public static StackPorts from(Function<String, Optional<String>> settings) {
        return new StackPorts(part -> {
            var setting = setting(part);
            var number = settings.apply(setting).map(text -> number(setting, text));
            return new Port(part.label(), number.orElse(part.usualPort()), setting);
        });
    }

    public Port of(PartName part) {
        return ports.get(part);
    }

    static String setting(PartName part) {
        return PREFIX + part.name();
    }

    private static int number(String setting, String text) {
        try {
            var number = Integer.parseInt(text.strip());
            if (number > 0 && number < 65_536) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Falls through to the one refusal below.
        }
        throw new LocalStackException(setting + "=" + text + " is no port: give a number from 1 to 65535.");
    }
}
