package org.mizani.web;

/** Mizani can be used from now on. */
public record ReadyEvent() {}
