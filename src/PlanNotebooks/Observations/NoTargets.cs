using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations;

/// <summary>Finds what a plan says it sets no target for: 今年没有提出经济增速具体目标, 地区生产总值不设具体增速目标.</summary>
/// <remarks>Only an indicator that is known counts: 不设上限 and 没有目标感 are no absence of a target.</remarks>
internal static class NoTargets
{
    private static readonly WordClass Denials = WordClasses.Of("no-target");
    private static readonly WordClass Nouns = WordClasses.Of("no-target-noun");
    private static readonly WordClass Tails = WordClasses.Of("no-target-tail");
    private static readonly WordClass Heads = WordClasses.Of("no-target-head");
    private static readonly WordClass Rates = WordClasses.Of("words-rate");

    /// <summary>The absences that a sentence states, a row for each clause that names an indicator.</summary>
    public static IEnumerable<VerbalTarget> Read(ReportText text, Phrase sentence, IndicatorTable indicators) =>
        Denials.IsIn(sentence.In(text.Folded)) ? AbsencesIn(text, sentence, indicators) : [];

    private static IEnumerable<VerbalTarget> AbsencesIn(ReportText text, Phrase sentence, IndicatorTable indicators) =>
        SentenceSplitter.Clauses(text.Folded, sentence).Select(clause => AbsenceIn(text, clause, indicators)).OfType<VerbalTarget>();

    private static VerbalTarget? AbsenceIn(ReportText text, Phrase clause, IndicatorTable indicators)
    {
        var words = clause.In(text.Folded);
        var at = Denials.IndexIn(words);
        if (at < 0)
            return null;
        var behind = at + Denials.AtStart(words[at..]);
        var noun = Nouns.IndexIn(words[behind..]);
        if (noun < 0)
            return null;
        var between = new Phrase(clause.Start + behind, clause.Start + behind + noun);
        var before = new Phrase(clause.Start, clause.Start + at);
        var label = LabelIn(text, between, indicators) ?? LabelIn(text, before, indicators);
        if (label is not { } known)
            return null;
        var end = clause.Start + behind + noun + Nouns.AtStart(words[(behind + noun)..]);
        return new VerbalTarget(new Phrase(LabelTrim.StripHead(text.Folded, clause).Start, end), known, true)
        {
            IsNoneSet = true,
        };
    }

    /// <summary>The indicator's words in a phrase, without what stands around them (对…, 具体, 增速); null where it names none.</summary>
    private static LabelWords? LabelIn(ReportText text, Phrase phrase, IndicatorTable indicators)
    {
        phrase = LabelTrim.StripHead(text.Folded, phrase);
        while (Heads.AtStart(phrase.In(text.Folded)) is var head and > 0)
            phrase = LabelTrim.StripHead(text.Folded, phrase.Skip(head));
        phrase = phrase.Drop(phrase.Length - Tails.TrimEnd(phrase.In(text.Folded)).Length);
        if (phrase.IsEmpty)
            return null;
        var label = LabelWords.Of(text, phrase);
        var bare = label[..^Rates.AtEnd(label.Folded)];
        if (!bare.IsEmpty && indicators.Knows(bare))
            return bare;
        return indicators.Knows(label) ? label : null;
    }
}
