"""What must never pass, whatever chose the body: rules of containers, of lines and of their wording."""
