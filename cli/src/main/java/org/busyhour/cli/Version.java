package org.busyhour.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote beside this class. */
public final class Version implements IVersionProvider {
    private static final String RESOURCE = "version.properties";

    /** The version alone, such as {@code 0.1.0}. */
    public static String number() {
        var properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + RESOURCE);
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"busyhour " + number()};
    }
}
