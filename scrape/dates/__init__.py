"""Dates as people and machines write them, in any language: what reads pages and feeds alike.

datetext     dates and times in text -> ISO 8601
months       the names of the months
solar_hijri  the calendar of Iran and Afghanistan
"""
