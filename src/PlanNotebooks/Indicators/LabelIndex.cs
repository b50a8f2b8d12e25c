using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Indicators;

/// <summary>The indicators of labels. Most words that are looked up are no label, which their first two characters tell.</summary>
/// <param name="indicators">The indicators that have each label.</param>
internal sealed class LabelIndex(Dictionary<string, List<Indicator>> indicators)
{
    private readonly Dictionary<string, List<Indicator>>.AlternateLookup<ReadOnlySpan<char>> _found =
        indicators.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly PairFilter _beginnings = PairFilter.Of([.. indicators.Keys.Where(label => label.Length > 1)], atEnd: false);

    /// <summary>The indicators that have a label; null where none has it.</summary>
    public List<Indicator>? Of(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty || (label.Length > 1 && !_beginnings.MayHave(label[0], label[1])))
            return null;
        return _found.TryGetValue(label, out var found) ? found : null;
    }
}
