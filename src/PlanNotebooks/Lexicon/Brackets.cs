namespace PlanNotebooks.Lexicon;

/// <summary>How a character changes the number of brackets that are open.</summary>
internal static class Brackets
{
    /// <summary>1 for one of those that open, −1 for one of those that close, else 0.</summary>
    public static int StepOf(char c, string opening, string closing) =>
        Convert.ToInt32(opening.Contains(c)) - Convert.ToInt32(closing.Contains(c));
}
