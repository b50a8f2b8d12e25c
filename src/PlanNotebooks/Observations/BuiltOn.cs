using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations;

/// <summary>On what more of the same is built: 在完成13个事项基础上又推出10个, 在改造20个老旧小区的基础上,再改造15个.</summary>
internal static class BuiltOn
{
    private static readonly WordClass Grounds = WordClasses.Of("scene-end");

    /// <summary>The things that were counted on which more is built; the words themselves where they name none.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="phrase">The words before the number, or the clause before it.</param>
    public static Phrase ThingIn(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        var words = span[..Math.Max(0, Grounds.IndexIn(span))].TrimEnd('的');
        var from = words.LastIndexOfAnyInRange('0', '9') + 1;
        var unit = Units.All.AtStart(words[from..]);
        var thing = new Phrase(phrase.Start + from + unit, phrase.Start + words.Length);
        return unit > 0 ? thing : phrase;
    }
}
