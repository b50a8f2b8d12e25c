using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations;

/// <summary>约占 in 非公经济约占全县经济总量的60%: what bounds a share stands in the midst of its label, before 占.</summary>
internal static class HedgedShare
{
    private static readonly WordClass Hedges = WordClasses.Of("share-hedge");

    /// <summary>非公经济占全县经济总量, about 60 %: the share without that word in its label, with its bound; any other reading as it is.</summary>
    public static NumberReading Plain(NumberReading reading)
    {
        var words = reading.Label.Text;
        if (reading.Measure != Measure.Share || Hedges.IndexIn(words) is not (> 0 and var at))
            return reading;
        var label = LabelBuilder.Of(words.Without(at, Hedges.AtStart(words.Folded[at..]) - 1));
        return reading with
        {
            Label = label,
            Spoken = reading.Spoken == reading.Label ? label : reading.Spoken,
            Number = reading.Number with { Bound = Bound.About },
        };
    }
}
