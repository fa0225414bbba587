package org.mizani.charts;

import jakarta.annotation.PreDestroy;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Charts as pictures for print: the browser's own drawing code, run on the server. Safe for many threads. */
@Service
public class ChartPictures {

    private final ChartEngine engine = new ChartEngine();

    /**
     * A self-contained SVG drawing in colours for paper, font family "Noto Sans", without style sheet and script;
     * title and footer are left to the document around it. The same chart gives the same drawing. Waits for the engine when it is not warm yet.
     *
     * @param width of the drawing in pixels (96 to the inch)
     * @param height in pixels; see {@link #height}
     * @throws IllegalStateException when the application was built without its frontend
     */
    public String svg(ChartSpec spec, int width, int height) {
        return engine.svg(ChartJson.text(spec), width, height);
    }

    /** The height in pixels at which the chart reads best at that width. */
    public int height(ChartSpec spec, int width) {
        return engine.height(ChartJson.text(spec), width);
    }

    @EventListener(ApplicationReadyEvent.class)
    void warmUpInTheBackground() {
        Thread.ofPlatform().daemon().name("chart-warm-up").start(engine::warmUp);
    }

    @PreDestroy
    void close() {
        engine.close();
    }
}
