Hanoi (VNA) â€“ Un. 
Deuxÿ<html><p>Trois</html>