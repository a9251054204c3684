"""Page -> Article. `article` joins the parts; each part is pure."""
