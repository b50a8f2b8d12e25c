using PlanNotebooks.Frames;
using PlanNotebooks.Indicators;
using PlanNotebooks.Observations.Annex;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Observations;

/// <summary>Reads a report's text into observations: block by block, sentence by sentence.</summary>
internal sealed class Extractor
{
    /// <summary>In how many characters a report tells a figure, or more.</summary>
    public const int CharactersANumber = 100;
    private readonly ReportText _text;
    private readonly ReportFrame _frame;
    private readonly SentenceReader _reader;
    private readonly ObservationFactory _factory;
    private readonly FrameWalker _walker;
    private readonly NumberLedger _ledger;
    private readonly List<Phrase> _sentences = [];
    private readonly List<Observation> _observations;
    private readonly List<NumberReading> _readings = [];
    private readonly Headlines _headlines;

    private Extractor(ReportText text, ReportFrame frame, string reportId, IndicatorTable indicators)
    {
        _text = text;
        _frame = frame;
        _reader = new SentenceReader(text, indicators);
        _factory = new ObservationFactory(text, frame, reportId, indicators);
        _walker = new FrameWalker(text.Folded, frame);
        _ledger = new NumberLedger(text);
        _observations = new List<Observation>(text.Folded.Length / CharactersANumber);
        _headlines = new Headlines(_observations);
    }

    /// <summary>The observations of a report, and what became of each of its numbers.</summary>
    public static Extraction Extract(ReportText text, ReportFrame frame, string reportId, IndicatorTable indicators)
    {
        var extractor = new Extractor(text, frame, reportId, indicators);
        foreach (var block in Outline.Of(text))
        {
            FileBudget.Check();
            extractor.Read(block);
        }

        extractor.ReadTables(reportId, indicators);
        return new Extraction(extractor._observations, extractor._ledger.Close())
        {
            Frames = extractor._factory.FramesByStart,
        };
    }

    /// <summary>Reads the tables, and puts their observations where they stand in the text.</summary>
    private void ReadTables(string reportId, IndicatorTable indicators)
    {
        if (_text.Tables.Count == 0)
            return;
        foreach (var table in _text.Tables)
            new AnnexReader(_text, _frame, reportId, indicators, _ledger).Read(table, _observations);
        var ordered = _observations.OrderBy(observation => observation.Start).ToList();
        _observations.Clear();
        _observations.AddRange(ordered);
    }

    private void Read(Block block)
    {
        if (block.IsHeading)
        {
            _walker.Enter(block);
            _ledger.AddHeading(block);
            var mark = HeadingMark.Find(_text.Folded.AsSpan(block.Start, block.End - block.Start));
            _reader.StartSection(new Phrase(block.Start + mark.Length, block.End));
            return;
        }

        if (block.IsNote)
        {
            _ledger.AddNote(block);
            return;
        }

        _ledger.AddMark(block.MarkStart, block.Start);
        _reader.StartParagraph();
        _walker.Enter(block);
        _headlines.End();
        var first = _observations.Count;
        _sentences.Clear();
        SentenceSplitter.AddSentences(_text.Folded, block.Start, block.End, _sentences);
        foreach (var sentence in _sentences)
            Read(block, sentence);
        if (_walker.Role != SectionRole.Plan)
            _headlines.MarkReview(first);
    }

    private void Read(Block block, Phrase sentence)
    {
        _readings.Clear();
        _reader.Read(sentence, _readings);
        if (_readings.Count > 0)
            LeaveOut(sentence);
        var frames = _walker.Read(sentence.Start, sentence.End);
        var first = _observations.Count;
        _factory.Begin(block, sentence, frames);
        foreach (var reading in _readings)
            _observations.Add(_factory.Create(reading));
        if (_reader.Numbers.Count > 0)
            _ledger.AddSentence(_reader.Numbers, _reader.Unread, _readings, _observations, first);
        if (_walker.Role == SectionRole.Plan)
            AddHeadlines(sentence, frames, first);
    }

    /// <summary>Leaves out the readings of numbers that touch a lost character, and of those who attended.</summary>
    private void LeaveOut(Phrase sentence)
    {
        for (var i = _readings.Count - 1; i >= 0; i--)
            if (IsLeftOut(sentence, _readings[i].Number))
                _readings.RemoveAt(i);
    }

    private bool IsLeftOut(Phrase sentence, Quantity number) =>
        Damage.Touches(_text.Text, number.From, number.Until)
        || Attendance.Counts(sentence.In(_text.Folded), number, _text.Folded.AsSpan(number.Until));

    /// <summary>Marks the main expected targets, and adds those in words: of the sentence that announces them, and of those that go on
    /// with it.</summary>
    private void AddHeadlines(Phrase sentence, SentenceFrames frames, int first)
    {
        foreach (var absence in NoTargets.Read(_text, sentence, _factory.Indicators))
            _observations.Add(_factory.Create(absence));
        var announced = Lexicon.WordClasses.TargetCue.IsIn(sentence.In(_text.Folded));
        var isFirst = _headlines.MarkTargets(first, announced);
        if (!isFirst && !_headlines.GoOn(first))
            return;
        foreach (var target in VerbalTargets.Read(_text, sentence, _factory.Indicators))
            if (frames.At(target.Words.Start).IsPlan)
                _observations.Add(_factory.Create(target));
        if (!isFirst && _observations.Count == first)
            _headlines.End();
    }
}
