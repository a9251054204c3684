"""Chosen segments -> blocks of the body, with their inline structure, tables, figures and code."""
