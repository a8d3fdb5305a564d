"""What can happen under the values of the variables: proved, witnessed, or said to be open."""
