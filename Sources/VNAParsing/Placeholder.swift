// Placeholder: replaced by the first content of this module.
