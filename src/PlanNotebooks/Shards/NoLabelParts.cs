using System.Text.Json;
using System.Text.Json.Serialization;
using PlanNotebooks.Observations;

namespace PlanNotebooks;

/// <summary>Leaves out the parts of a label, which stand beside the observations as text, or are not needed.</summary>
internal sealed class NoLabelParts : JsonConverter<LabelParts>
{
    /// <inheritdoc/>
    public override LabelParts Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        reader.Skip();
        return LabelParts.None;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LabelParts value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(0);
}
