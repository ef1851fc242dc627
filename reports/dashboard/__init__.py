"""The dashboard: whose figures a person sees, the figures, their links, the map and the chart."""
