package vn.giamngheo.kit.time;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one place that reads the machine's time; its zone decides what day it is. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "kit.time-zone", defaultValue = "Asia/Ho_Chi_Minh") ZoneId zone) {
        return Clock.system(zone);
    }
}
