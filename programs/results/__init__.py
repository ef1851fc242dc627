"""Results of questionnaires: which sheets may be shown together, their figures, and the words for them."""
