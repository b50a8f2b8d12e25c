using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Observations;

/// <summary>Keeps account of every number that a report prints.</summary>
internal sealed class NumberLedger(ReportText text)
{
    private static readonly string[] None = [];
    private static readonly NumberFate[] Unread = [NumberFate.Unknown, NumberFate.Part, NumberFate.Name];
    private static readonly Dictionary<int, LabelWords> NoWords = [];
    private readonly Func<int, int, (int Start, int End)> _inFile = text.RawSpan;
    private readonly List<PrintedNumber> _numbers = new(text.Folded.Length / Extractor.CharactersANumber);

    /// <summary>Enters the numbers of a sentence.</summary>
    /// <param name="numbers">The numbers, of every class.</param>
    /// <param name="unread">Those that were only half understood.</param>
    /// <param name="readings">What was read of them.</param>
    /// <param name="observations">The observations, of which those from <paramref name="first"/> on were made of the readings.</param>
    /// <param name="first">The first observation of the sentence.</param>
    public void AddSentence(
        IReadOnlyList<Quantity> numbers,
        IReadOnlyList<HalfReadNumber> unread,
        List<NumberReading> readings,
        List<Observation> observations,
        int first
    )
    {
        var notUnderstood = WordsNotUnderstood(unread);
        for (var i = 0; i < numbers.Count; i++)
        {
            var number = numbers[i];
            var own = IdsOf(number, readings, observations, first);
            if (own.Length > 0)
                Add(number.Start, number.End, NumberFate.Observation, own);
            else if (notUnderstood.TryGetValue(number.Start, out var words))
                AddUnread(number, words);
            else
                Add(number.Start, number.End, FateInText(number), own);
            if (number.UpperEnd > 0)
                Add(number.UpperStart, number.UpperEnd, NumberFate.Part, None);
        }
    }

    /// <summary>Enters the numbers of a heading: its dates and names, and its own number.</summary>
    public void AddHeading(Block block)
    {
        var numbers = new List<Quantity>();
        var mark = HeadingMark.Find(text.Folded.AsSpan(block.Start, block.End - block.Start));
        AddMark(block.Start, block.Start + mark.Length);
        QuantityScanner.Scan(text.Folded, block.Start + mark.Length, block.End, numbers);
        foreach (var number in numbers)
        {
            Add(number.Start, number.End, number.Class == NumberClass.Amount ? NumberFate.Head : FateOf(number), None);
            if (number.UpperEnd > 0)
                Add(number.UpperStart, number.UpperEnd, NumberFate.Part, None);
        }
    }

    /// <summary>Enters the numbers of a paragraph that explains terms.</summary>
    public void AddNote(Block block) => AddRuns(text.Folded, block.Start, block.End, NumberFate.Name, _inFile);

    /// <summary>Enters the number of a list item's mark (1.新建…).</summary>
    public void AddMark(int start, int end) => AddRuns(text.Folded, start, end, NumberFate.Head, _inFile);

    /// <summary>Enters a number of a table's cell.</summary>
    public void AddCell(int start, int end, NumberFate fate, string? observation = null) =>
        Add(start, end, fate, observation is null ? None : [observation]);

    /// <summary>Enters the numbers of a table's cell that are none of its figures: of a header, a row's name, a note.</summary>
    public void AddCellText(int start, int end, NumberFate fate) =>
        AddRuns(text.Folded, start, end, fate, _inFile);

    /// <summary>Every number in the order of the file, with those that cleaning left out.</summary>
    public IReadOnlyList<PrintedNumber> Close()
    {
        foreach (var removed in text.Removed)
            AddRuns(
                text.Raw,
                removed.Start,
                removed.End,
                removed.Reason == RemovalReason.Repeat ? NumberFate.Repeat : NumberFate.Noise,
                static (start, end) => (start, end)
            );
        _numbers.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return _numbers;
    }

    /// <summary>Of a number that is no observation: a lost character beside it leaves open what it was.</summary>
    private NumberFate FateInText(Quantity number) =>
        Unread.Contains(FateOf(number))
        && Damage.Touches(text.Text, number.From, number.Until)
            ? NumberFate.Unread
            : FateOf(number);

    /// <summary>The words that were not understood of each number, by where it stands: those of the first rule that tried.</summary>
    private static Dictionary<int, LabelWords> WordsNotUnderstood(IReadOnlyList<HalfReadNumber> unread)
    {
        if (unread.Count == 0)
            return NoWords;
        var words = new Dictionary<int, LabelWords>(unread.Count);
        foreach (var one in unread)
            words.TryAdd(one.Number.Start, one.Words);
        return words;
    }

    private void AddUnread(Quantity number, LabelWords words)
    {
        var (from, to) = text.RawSpan(number.Start, number.End);
        _numbers.Add(new PrintedNumber(from, to, NumberFate.Unread, None) { NotUnderstood = words.Printed });
    }

    private static string[] IdsOf(
        Quantity number,
        List<NumberReading> readings,
        List<Observation> observations,
        int first
    )
    {
        var ids = None;
        for (var i = 0; i < readings.Count; i++)
            if (readings[i].Number.Start == number.Start)
                ids = [.. ids, observations[first + i].Id];
        return ids;
    }

    private void Add(int start, int end, NumberFate fate, IReadOnlyList<string> ids)
    {
        var (from, to) = text.RawSpan(start, end);
        _numbers.Add(new PrintedNumber(from, to, fate, ids));
    }

    private void AddRuns(string source, int start, int end, NumberFate fate, Func<int, int, (int Start, int End)> span)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsDigit(source[i]))
                continue;
            var to = i + 1;
            while (to < end && (IsDigit(source[to]) || (source[to] == '.' && to + 1 < end && IsDigit(source[to + 1]))))
                to++;
            var (from, until) = span(i, to);
            _numbers.Add(new PrintedNumber(from, until, fate, None));
            i = to;
        }
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    /// <summary>Of a number that is no observation: what the scanner saw in it; 连续14年 and 4级 are no amounts.</summary>
    private static NumberFate FateOf(Quantity number) =>
        number.Class switch
        {
            NumberClass.Date => NumberFate.Date,
            NumberClass.Name => NumberFate.Name,
            NumberClass.Part => NumberFate.Part,
            NumberClass.Head => NumberFate.Head,
            NumberClass.OutOfRange => NumberFate.Unread,
            _ when number.Unit is "年" or "级" => NumberFate.Name,
            _ when number.Bound is Bound.Min or Bound.Max => NumberFate.Part,
            _ => NumberFate.Unknown,
        };
}
