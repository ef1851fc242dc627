"""`python -m tests.prepare`: makes the template database of a test run before its tests ask for it.

The run is named by BAPAS_TEST_RUN, as the tests that follow are told. Beside a check that keeps one core busy this
costs no time; at the start of the tests one of the two cores would wait for it.
"""

import tests.conftest  # noqa: F401 - the environment and the settings
from tests import databases

if __name__ == "__main__":
    databases.template()
