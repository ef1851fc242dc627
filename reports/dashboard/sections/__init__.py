"""The parts of the dashboards, one module each: `build(scope, choices, now)` counts a part and lays it out."""
