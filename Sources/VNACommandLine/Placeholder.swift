public enum VNACommandLinePlaceholder {}
