using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations.Rules;

/// <summary>社会消费品零售总额401亿元,增长8.5%: a rate of change, of the label before it or of the last one.</summary>
internal sealed class GrowthRule : IRule
{
    private static readonly WordClass Bare = WordClasses.Of("bare-subject");
    private static readonly WordClass Nouns = WordClasses.Of("growth-behind");
    private static readonly WordClass DrivenGuards = WordClasses.Of("driving-guard");
    private static readonly WordClass Drives = WordClasses.Of("driving");
    private static readonly WordClass Cuts = WordClasses.Of("down-verb");
    private static readonly WordClass CutThings = WordClasses.Of("cut-thing");

    private const string AtAverage = "以年均";
    private const int ShortestCut = 3;
    private const int ShortestAct = 2;

    public string Name => "growth";

    public int Read(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        if (!number.IsRatio)
            return 0;
        var direction = clause.DirectionOf(index);
        if (direction.Sign == 0)
            return Nouns.Contains(clause.Read(clause.Right(index)))
                ? ReadNoun(clause, index, readings)
                : ReadCut(clause, index, readings);
        if (direction.Label.IsEmpty && Cut(clause, index) is { IsEmpty: false } cut)
        {
            readings.Add(new NumberReading(number, cut, Measure.Growth, direction.Sign * number.Value, Name));
            return 1;
        }

        var said = SameMeasure.OfBudget(clause.Discourse, Labelling.OfPhrase(clause, WithGrowth(clause, direction.Label)));
        var label = SameMeasure.OfPartByRate(clause, SameMeasure.OfLikeForm(clause.Discourse, said));
        readings.Add(
            new NumberReading(number, label, Measure.Growth, direction.Sign * number.Value, Name)
            {
                Spoken = Labelling.WithoutAverage(label),
                IsAside = label.IsDependent,
            }
        );
        return 1;
    }

    /// <summary>行政审批事项 of 减少1/3行政审批事项的目标: what is cut stands behind the rate.</summary>
    private static Label Cut(Clause clause, int index)
    {
        var right = clause.Right(index);
        var words = clause.Cut(right);
        if (words.IndexOf('的') is var of and >= 0)
            words = words[..of];
        return
            words.Length < ShortestCut
            || Cuts.AtEnd(clause.Read(LabelTrim.TrimHead(clause.Text.Folded, clause.Left(index)))) < ShortestAct
            || WordClasses.Verb.AtStart(words) > 0
            ? Label.Empty
            : LabelBuilder.Of(words);
    }

    /// <summary>保持20%以上的增长: the word of growth stands behind the rate.</summary>
    private int ReadNoun(Clause clause, int index, List<NumberReading> readings)
    {
        var number = clause.Amounts[index];
        var label = AtSpeed(clause, clause.Left(index)) ?? Labelling.OfPhrase(clause, clause.Left(index));
        if (label.IsEmpty)
            return 0;
        readings.Add(new NumberReading(number, label, Measure.Growth, number.Value, Name));
        return 1;
    }

    /// <summary>到位资金年均 of 到位资金以年均25%的速度递增.</summary>
    private static Label? AtSpeed(Clause clause, Phrase left)
    {
        if (!clause.Read(left).EndsWith(AtAverage))
            return null;
        var before = LabelTrim.StripHead(clause.Text.Folded, left.Drop(AtAverage.Length));
        return before.IsEmpty
            ? null
            : LabelBuilder.Of(clause.Cut(before) + clause.Cut(new Phrase(left.End - AtAverage.Length + 1, left.End)));
    }

    /// <summary>经济增长 of 经济增长7%: the noun alone says nothing; 工业投资 of 带动工业投资增长10%: the investment grows.</summary>
    private static Phrase WithGrowth(Clause clause, Phrase noun) =>
        Bare.Contains(clause.Read(noun))
            ? new Phrase(noun.Start, noun.End + WordClasses.Up.AtStart(clause.Text.Folded.AsSpan(noun.End)))
            : WithoutDrive(clause, noun);

    /// <summary>工业投资 of 带动工业投资: what something makes grow; 引导基金, 拉动力 and 带动农户 are what they say.</summary>
    private static Phrase WithoutDrive(Clause clause, Phrase noun) =>
        DrivenGuards.AtStart(clause.Read(noun)) > 0 ? noun : noun.Skip(Drives.AtStart(clause.Read(noun)));

    /// <summary>审批业务时限 of 审批业务压缩时限32%: of what something is cut stands before the verb, and what is cut behind it; null where either
    /// is missing.</summary>
    private static Label? CutWithin(LabelWords words)
    {
        var at = Cuts.IndexIn(words);
        if (at < ShortestAct)
            return null;
        var cut = Cuts.AtStart(words[at..]);
        var isOfThing = CutThings.Contains(words[(at + cut)..]);
        return isOfThing ? LabelBuilder.Of(words.Without(at, cut)) : null;
    }

    /// <summary>压减“三公”经费5%以上、专项资金20%: the verb of decline stands before the label, and goes on along the list.</summary>
    private int ReadCut(Clause clause, int index, List<NumberReading> readings)
    {
        var text = clause.Text.Folded;
        var label = LabelBuilder.From(
            clause.Text,
            LabelTrim.StripHead(text, LabelTrim.StripTail(text, clause.Left(index)))
        );
        if (CutWithin(label.Text) is { } within)
        {
            readings.Add(new NumberReading(clause.Amounts[index], within, Measure.Growth, -clause.Amounts[index].Value, Name));
            return 1;
        }

        var verb = label.Verb.Length > 0 ? label.Verb : clause.Discourse.ListVerb;
        if (!Cuts.Contains(verb) || label.Noun.Length == 0 || label.Text.EndsWith('率'))
            return 0;
        var number = clause.Amounts[index];
        readings.Add(
            new NumberReading(number, label, Measure.Growth, -number.Value, Name)
            {
                Spoken = LabelBuilder.Join(verb, label.Noun),
            }
        );
        return 1;
    }
}
