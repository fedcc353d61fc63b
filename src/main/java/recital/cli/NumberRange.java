package recital.cli;

/** The numbers that an option takes. */
record NumberRange(int least, int most) {

    /** Refuses any other. */
    void require(String option, int value) throws CommandException {
        if (value < least || value > most) {
            throw new CommandException(
                    option + " " + value, "it is not from " + least + " to " + most, "choose such a number");
        }
    }
}
