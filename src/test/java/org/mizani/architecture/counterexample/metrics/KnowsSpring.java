package org.mizani.architecture.counterexample.metrics;

import org.springframework.stereotype.Component;

@Component
public class KnowsSpring {}
