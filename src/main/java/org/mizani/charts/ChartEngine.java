package org.mizani.charts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Runs the drawing code of {@code frontend/charts/ssr.ts} in a JavaScript engine that can reach nothing outside
 * itself. One caller draws at a time; starting takes some seconds, a drawing well under one.
 */
final class ChartEngine implements AutoCloseable {

    private static final String BUNDLE = "/charts/mizani-ssr.js";

    /** What the libraries expect of a browser's global scope; timers never fire on paper. */
    private static final String SURROUNDINGS = """
            var setTimeout = () => 0, clearTimeout = () => {}, setInterval = () => 0, clearInterval = () => {};
            var console = { log() {}, warn() {}, error() {} };
            """;

    private @Nullable Engine engine;
    private @Nullable Context context;
    private @Nullable Value api;

    synchronized String svg(String spec, int width, int height) {
        return api().invokeMember("svg", spec, width, height).asString();
    }

    synchronized int height(String spec, int width) {
        return api().invokeMember("height", spec, width).asInt();
    }

    /** Does nothing when the application was built without its frontend. */
    synchronized void warmUp() {
        if (ChartEngine.class.getResource(BUNDLE) != null) {
            api();
        }
    }

    @Override
    public synchronized void close() {
        if (context != null) {
            context.close(true);
        }
        if (engine != null) {
            engine.close();
        }
        api = null;
    }

    private Value api() {
        if (api == null) {
            Engine shared = Engine.newBuilder("js")
                    .option("engine.WarnInterpreterOnly", "false")
                    .build();
            Context fresh = Context.newBuilder("js").engine(shared).build();
            fresh.eval("js", SURROUNDINGS);
            fresh.eval(bundle());
            engine = shared;
            context = fresh;
            api = fresh.getBindings("js").getMember("mizani");
        }
        return api;
    }

    private static Source bundle() {
        try (InputStream in = ChartEngine.class.getResourceAsStream(BUNDLE)) {
            if (in == null) {
                throw new IllegalStateException("the chart drawing code " + BUNDLE + " was not built");
            }
            String code = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Source.newBuilder("js", code, "mizani-ssr.js").cached(true).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
