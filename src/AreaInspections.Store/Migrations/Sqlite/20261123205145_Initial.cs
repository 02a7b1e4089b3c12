using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AreaInspections.Store.Migrations.Sqlite
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
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    OtherNames = table.Column<string>(type: "TEXT", nullable: false),
                    Codes = table.Column<string>(type: "TEXT", nullable: false),
                    DfeNumber = table.Column<string>(type: "TEXT", nullable: false),
                    OfstedUrn = table.Column<string>(type: "TEXT", nullable: true),
                    Region = table.Column<string>(type: "TEXT", nullable: false),
                    OfstedRegion = table.Column<string>(type: "TEXT", nullable: false),
                    Boards = table.Column<string>(type: "TEXT", nullable: false),
                    Established = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Abolished = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Predecessors = table.Column<string>(type: "TEXT", nullable: false),
                    Successors = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Areas", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "History",
                columns: table => new
                {
                    Stream = table.Column<string>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", nullable: false),
                    Verb = table.Column<string>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false),
                    Previous = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_History", x => new { x.Stream, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "HistoryHeads",
                columns: table => new
                {
                    Stream = table.Column<string>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HistoryHeads", x => x.Stream);
                });

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Series = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Area = table.Column<string>(type: "TEXT", nullable: true),
                    StoredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StoredBy = table.Column<string>(type: "TEXT", nullable: false),
                    Report = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CodedFindings",
                columns: table => new
                {
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    Area = table.Column<string>(type: "TEXT", nullable: false),
                    Inspection = table.Column<string>(type: "TEXT", nullable: false),
                    Polarity = table.Column<string>(type: "TEXT", nullable: false),
                    Section = table.Column<string>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Page = table.Column<int>(type: "INTEGER", nullable: false),
                    Aspect = table.Column<string>(type: "TEXT", nullable: true),
                    Themes = table.Column<string>(type: "TEXT", nullable: false),
                    Subtypes = table.Column<string>(type: "TEXT", nullable: false),
                    Phases = table.Column<string>(type: "TEXT", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", nullable: false)
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
                    Row = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    Area = table.Column<string>(type: "TEXT", nullable: false),
                    Region = table.Column<string>(type: "TEXT", nullable: false),
                    Inspection = table.Column<string>(type: "TEXT", nullable: false),
                    Edition = table.Column<string>(type: "TEXT", nullable: false),
                    Start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    Polarity = table.Column<string>(type: "TEXT", nullable: false),
                    Section = table.Column<string>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Page = table.Column<int>(type: "INTEGER", nullable: false),
                    Aspect = table.Column<string>(type: "TEXT", nullable: true),
                    Themes = table.Column<string>(type: "TEXT", nullable: false),
                    Subtypes = table.Column<string>(type: "TEXT", nullable: false),
                    Phases = table.Column<string>(type: "TEXT", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", nullable: false),
                    Report = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReportSha256 = table.Column<string>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: true)
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
                    Area = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Edition = table.Column<string>(type: "TEXT", nullable: false),
                    End = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Published = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    Weaknesses = table.Column<int>(type: "INTEGER", nullable: true),
                    SufficientProgress = table.Column<int>(type: "INTEGER", nullable: true),
                    InsufficientProgress = table.Column<int>(type: "INTEGER", nullable: true),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Remarks = table.Column<string>(type: "TEXT", nullable: false)
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
                    Report = table.Column<Guid>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
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
                    Report = table.Column<Guid>(type: "TEXT", nullable: false),
                    Layer = table.Column<string>(type: "TEXT", nullable: false)
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

            // Triggers keep the full-text index beside the table: the one cannot be written without the other.
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE "FindingSearch" USING fts5("Text", content='FindingsInForce', content_rowid='Row', tokenize='porter unicode61 remove_diacritics 2');
                CREATE TRIGGER "FindingSearchInsert" AFTER INSERT ON "FindingsInForce" WHEN new."Text" IS NOT NULL BEGIN
                    INSERT INTO "FindingSearch"(rowid, "Text") VALUES (new."Row", new."Text");
                END;
                CREATE TRIGGER "FindingSearchDelete" AFTER DELETE ON "FindingsInForce" WHEN old."Text" IS NOT NULL BEGIN
                    INSERT INTO "FindingSearch"("FindingSearch", rowid, "Text") VALUES ('delete', old."Row", old."Text");
                END;
                CREATE TRIGGER "FindingSearchUpdate" AFTER UPDATE OF "Text", "Row" ON "FindingsInForce" BEGIN
                    INSERT INTO "FindingSearch"("FindingSearch", rowid, "Text") SELECT 'delete', old."Row", old."Text" WHERE old."Text" IS NOT NULL;
                    INSERT INTO "FindingSearch"(rowid, "Text") SELECT new."Row", new."Text" WHERE new."Text" IS NOT NULL;
                END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE \"FindingSearch\"");

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
        }
    }
}
