using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace AreaInspections.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Areas",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    OtherNames = table.Column<string>(type: "text", nullable: false),
                    Codes = table.Column<string>(type: "text", nullable: false),
                    DfeNumber = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    OfstedUrn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Region = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    OfstedRegion = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Boards = table.Column<string>(type: "text", nullable: false),
                    Established = table.Column<DateOnly>(type: "date", nullable: true),
                    Abolished = table.Column<DateOnly>(type: "date", nullable: true),
                    Predecessors = table.Column<string>(type: "text", nullable: false),
                    Successors = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Areas", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "History",
                columns: table => new
                {
                    Stream = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Who = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Verb = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    What = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Why = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Previous = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_History", x => new { x.Stream, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "HistoryHeads",
                columns: table => new
                {
                    Stream = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HistoryHeads", x => x.Stream);
                });

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Sha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Series = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Area = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    StoredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    StoredBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Report = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CodedFindings",
                columns: table => new
                {
                    Label = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Area = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Inspection = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Polarity = table.Column<string>(type: "text", nullable: false),
                    Section = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Page = table.Column<int>(type: "integer", nullable: false),
                    Aspect = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Themes = table.Column<string>(type: "text", nullable: false),
                    Subtypes = table.Column<string>(type: "text", nullable: false),
                    Phases = table.Column<string>(type: "text", nullable: false),
                    Basis = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CodedFindings", x => x.Label);
                    table.ForeignKey(
                        name: "FK_CodedFindings_Areas_Area",
                        column: x => x.Area,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FindingsInForce",
                columns: table => new
                {
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Label = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Area = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Region = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Inspection = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Edition = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Start = table.Column<DateOnly>(type: "date", nullable: false),
                    Outcome = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Polarity = table.Column<string>(type: "text", nullable: false),
                    Section = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Page = table.Column<int>(type: "integer", nullable: false),
                    Aspect = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Themes = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Subtypes = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Phases = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Basis = table.Column<string>(type: "text", nullable: false),
                    Report = table.Column<Guid>(type: "uuid", nullable: true),
                    ReportSha256 = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Text = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FindingsInForce", x => x.Row);
                    table.ForeignKey(
                        name: "FK_FindingsInForce_Areas_Area",
                        column: x => x.Area,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inspections",
                columns: table => new
                {
                    Area = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Start = table.Column<DateOnly>(type: "date", nullable: false),
                    Edition = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    End = table.Column<DateOnly>(type: "date", nullable: true),
                    Published = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Weaknesses = table.Column<int>(type: "integer", nullable: true),
                    SufficientProgress = table.Column<int>(type: "integer", nullable: true),
                    InsufficientProgress = table.Column<int>(type: "integer", nullable: true),
                    Source = table.Column<string>(type: "text", nullable: false),
                    Remarks = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inspections", x => new { x.Area, x.Kind, x.Start });
                    table.ForeignKey(
                        name: "FK_Inspections_Areas_Area",
                        column: x => x.Area,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportFiles",
                columns: table => new
                {
                    Report = table.Column<Guid>(type: "uuid", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportFiles", x => x.Report);
                    table.ForeignKey(
                        name: "FK_ReportFiles_Reports_Report",
                        column: x => x.Report,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportTexts",
                columns: table => new
                {
                    Report = table.Column<Guid>(type: "uuid", nullable: false),
                    Layer = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportTexts", x => x.Report);
                    table.ForeignKey(
                        name: "FK_ReportTexts_Reports_Report",
                        column: x => x.Report,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CodedFindings_Area",
                table: "CodedFindings",
                column: "Area");

            migrationBuilder.CreateIndex(
                name: "IX_FindingsInForce_Area",
                table: "FindingsInForce",
                column: "Area");

            migrationBuilder.CreateIndex(
                name: "IX_FindingsInForce_Inspection",
                table: "FindingsInForce",
                column: "Inspection");

            migrationBuilder.CreateIndex(
                name: "IX_FindingsInForce_Label",
                table: "FindingsInForce",
                column: "Label");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_Series_Version",
                table: "Reports",
                columns: new[] { "Series", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reports_Sha256",
                table: "Reports",
                column: "Sha256",
                unique: true);

            // Every sign that is no letter or digit becomes a blank, one for one, so that words are the same whatever the locale of the cluster and
            // the same as in SQLite ("health/social" is two words, not a path), and marks can be carried over to the text itself.
            migrationBuilder.Sql(
                """
                CREATE FUNCTION finding_words(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
                RETURN translate(words, U&'!"#$%&''()*+,-./:;<=>?@[\005C]^_`{|}~\00A0\00A3\00B7\00BD\00D7\2010\2011\2012\2013\2014\2018\2019\201C\201D\2022\2026\2212\FFFD', repeat(' ', 64));

                ALTER TABLE "FindingsInForce" ADD COLUMN "Search" tsvector GENERATED ALWAYS AS (to_tsvector('english', finding_words("Text"))) STORED;
                CREATE INDEX "FindingSearch" ON "FindingsInForce" USING gin ("Search");
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CodedFindings");

            migrationBuilder.DropTable(
                name: "FindingsInForce");

            migrationBuilder.DropTable(
                name: "History");

            migrationBuilder.DropTable(
                name: "HistoryHeads");

            migrationBuilder.DropTable(
                name: "Inspections");

            migrationBuilder.DropTable(
                name: "ReportFiles");

            migrationBuilder.DropTable(
                name: "ReportTexts");

            migrationBuilder.DropTable(
                name: "Areas");

            migrationBuilder.DropTable(
                name: "Reports");

            migrationBuilder.Sql("DROP FUNCTION finding_words(text)");
        }
    }
}
