using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>Gathers a cell's outputs as a notebook keeps them: in order, with neighbouring console text as one.</summary>
public sealed class OutputCollector : ICellSink
{
    private readonly Lock _gate = new();
    private readonly List<object> _parts = [];

    /// <inheritdoc/>
    public void Write(string stream, string text)
    {
        if (text.Length == 0)
            return;
        lock (_gate)
        {
            if (_parts is not [.., StreamText last] || last.Name != stream)
                _parts.Add(last = new StreamText(stream));
            last.Text.Append(text);
        }
    }

    /// <inheritdoc/>
    public void Show(MimeBundle bundle) => Add(new DisplayOutput(bundle));

    /// <summary>Adds an output that is none of the cell's own doing: its result, or its error.</summary>
    public void Add(CellOutput output)
    {
        lock (_gate)
            _parts.Add(output);
    }

    /// <summary>The outputs until now.</summary>
    public IReadOnlyList<CellOutput> ToOutputs()
    {
        lock (_gate)
            return [.. _parts.Select(part => part is StreamText text ? text.ToOutput() : (CellOutput)part)];
    }

    private sealed record StreamText(string Name)
    {
        public System.Text.StringBuilder Text { get; } = new();

        public StreamOutput ToOutput() => new(Name, Text.ToString());
    }
}
