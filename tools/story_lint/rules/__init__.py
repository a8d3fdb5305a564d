"""Every rule, one a file; its docstring is its page, and the examples in it run as tests."""
