import type { properties as english } from '../english/properties.ts';
import type { Texts } from '../texts.ts';

/** What each property says, by element and property word; those of `any` belong to every element that has them. */
export const properties: Texts<typeof english> = {
  any: {
    status: {
      says: 'Wie weit es ist: angenommen, geplant, etabliert oder auslaufend.',
      question: 'Ist das schon so, oder hoffen wir es nur?',
    },
    metric: {
      says: 'Eine Kennzahl, in Worten, an der zu sehen ist, ob es gelingt.',
      question: 'Woran würden wir merken, dass es gelingt?',
    },
    note: {
      says: 'Was sonst festzuhalten ist: eine Bemerkung, eine Quelle, etwas für den Vortrag.',
      question: 'Was sollte wissen, wer nicht dabei war?',
    },
  },
  canvas: {
    stage: {
      says: 'Wo das Geschäft auf seinem Weg steht, von der ersten Idee bis zur Erneuerung.',
      question: 'Suchen wir ein Geschäftsmodell, oder betreiben wir eines?',
    },
    currency: {
      says: 'Die Währung jedes Betrags, der keine nennt.',
      question: 'In welcher Währung rechnen wir?',
    },
    tagline: { says: 'Das Geschäft in einer Zeile.', question: 'Wie würden wir es in einem Atemzug sagen?' },
    from: {
      says: 'Die Datei des Canvas, aus dem dieses entstanden ist: eine frühere Phase, oder der Plan vor einem Kurswechsel.',
      question: 'Wovon sind wir vorher ausgegangen?',
    },
    date: { says: 'Der Tag, von dem dieses Canvas spricht.', question: 'Für welchen Zeitpunkt gilt das?' },
    'cost-focus': {
      says: 'Ob das Geschäft dadurch gewinnt, dass es wenig kostet, oder dadurch, dass es viel wert ist.',
      question: 'Wählen uns Kunden wegen des Preises oder wegen des Werts?',
    },
    author: { says: 'Wer das Canvas gemacht hat.', question: 'Wen kann man fragen?' },
    story: {
      says: 'Die Blöcke und Notizen in der Reihenfolge, in der sie vorgestellt werden.',
      question: 'In welcher Reihenfolge erzählt sich dieses Geschäft am besten?',
    },
  },
  partner: {
    kind: { says: 'Um welche Art von Partnerschaft es sich handelt.', question: 'Was bindet uns aneinander?' },
    provides: {
      says: 'Die Ressourcen, Aktivitäten und Kanäle, die von diesem Partner kommen.',
      question: 'Was bekommen wir von ihm, das wir nicht selbst machen?',
    },
    motive: {
      says: 'Warum es die Zusammenarbeit mit diesem Partner überhaupt gibt.',
      question: 'Warum machen wir es nicht selbst?',
    },
  },
  activity: {
    kind: {
      says: 'Um welche Art von Arbeit es sich handelt.',
      question: 'Stellen wir etwas her, lösen wir Probleme, oder betreiben wir eine Plattform?',
    },
    for: {
      says: 'Die Wertangebote, Kundenbeziehungen, Kanäle und Einnahmequellen, die diese Arbeit am Leben hält.',
      question: 'Was käme zum Stillstand, wenn wir damit aufhörten?',
    },
  },
  resource: {
    kind: {
      says: 'Um welche Art von Gut es sich handelt.',
      question: 'Sind es Menschen, Dinge, Wissen oder Geld?',
    },
    for: {
      says: 'Die Wertangebote, Kundenbeziehungen, Kanäle und Einnahmequellen, die darauf ruhen.',
      question: 'Was fiele weg, wenn wir das verlören?',
    },
  },
  proposition: {
    for: { says: 'Die Segmente, für die es gemacht ist.', question: 'Wessen Problem löst es?' },
    kind: {
      says: 'Was dafür spricht, es zu wählen.',
      question: 'Warum dies und nicht das, was sie heute nutzen?',
    },
    offers: {
      says: 'Was es für eine Aufgabe des Kunden leistet: die Aufgabe, und wie.',
      question: 'Welche Aufgabe erledigt es, und womit?',
    },
    relieves: {
      says: 'Was es gegen ein Problem des Kunden tut: das Problem, und wie.',
      question: 'Welches Problem nimmt es ihm ab, und wie?',
    },
    creates: {
      says: 'Was es für einen Wunsch des Kunden tut: den Wunsch, und wie.',
      question: 'Welchen Wunsch erfüllt es, und wie?',
    },
  },
  relationship: {
    with: {
      says: 'Die Segmente, mit denen diese Beziehung besteht; `all` steht für alle.',
      question: 'Mit wem?',
    },
    type: {
      says: 'Wie das Unternehmen und diese Kunden miteinander umgehen. Von mehreren führt der erste.',
      question: 'Welche Art von Beziehung sollen wir nach dem Wunsch dieses Segments aufbauen und pflegen?',
    },
    mode: {
      says: 'Ob Kunden es mit Menschen, mit Maschinen oder miteinander zu tun haben. Es folgt aus dem Typ; zu nennen ist es nur, solange der Typ offen ist.',
      question: 'Wer oder was ist am anderen Ende?',
    },
    motive: {
      says: 'Was die Beziehung erreichen soll: Kunden gewinnen, sie halten, ihnen mehr verkaufen.',
      question: 'Wozu gibt es diese Beziehung?',
    },
    via: {
      says: 'Die Kanäle, die sie tragen. Ohne Angabe tragen sie die Kanäle, die ihre Segmente erreichen.',
      question: 'Wo begegnen wir uns?',
    },
    nature: {
      says: 'Ob sie mit jedem Geschäft endet oder dazwischen weitergeht.',
      question: 'Gibt es noch eine Beziehung, wenn gerade nichts verkauft wird?',
    },
    service: {
      says: 'Wie viel der Arbeit das Unternehmen für den Kunden übernimmt.',
      question: 'Machen wir es für sie, oder machen sie es selbst?',
    },
    lifecycle: {
      says: 'Zu welcher Zeit im Leben eines Kunden sie gehört.',
      question: 'Wann in der gemeinsamen Zeit zählt das?',
    },
    listens: {
      says: 'Wie zu hören ist, was diese Kunden denken.',
      question: 'Wie würden wir erfahren, dass sie unzufrieden sind?',
    },
    needs: {
      says: 'Die Ressourcen, Aktivitäten und Partner, die dafür nötig sind.',
      question: 'Was muss da sein, damit das gelingt?',
    },
  },
  channel: {
    kind: { says: 'Wodurch Kunden hier erreicht werden.', question: 'Wo genau begegnen sie uns?' },
    for: {
      says: 'Die Segmente, die er erreicht, oder die Wertangebote, die er zu denen bringt, für die sie da sind.',
      question: 'Wen erreicht er, und womit?',
    },
    phases: {
      says: 'Die Phasen des Kaufs, in denen er hilft, vom ersten Bemerken bis zur Hilfe danach.',
      question: 'Welchen Teil des Weges geht der Kunde hier?',
    },
    owner: { says: 'Wem der Kanal gehört.', question: 'Gehört er uns oder einem Partner?' },
    reach: {
      says: 'Ob das Unternehmen dem Kunden selbst begegnet oder über jemand anderen.',
      question: 'Steht jemand zwischen uns und dem Kunden?',
    },
    by: { says: 'Die Partner, die ihn betreiben.', question: 'Wer betreibt ihn für uns?' },
  },
  segment: {
    kind: {
      says: 'Um welche Art von Markt es sich handelt.',
      question: 'Ist es die Masse, eine Nische oder eine von mehreren Seiten?',
    },
    role: {
      says: 'Welche Rollen diese Menschen haben: wer nutzt, wer zahlt, wer entscheidet.',
      question: 'Zahlen sie, nutzen sie, entscheiden sie, oder alles zugleich?',
    },
    expects: {
      says: 'Die Beziehungstypen, die dieses Segment erwartet.',
      question: 'Wie möchte dieses Segment behandelt werden?',
    },
    prefers: {
      says: 'Die Kanäle, die diesem Segment am liebsten sind.',
      question: 'Wo würden sie uns am liebsten begegnen?',
    },
    size: { says: 'Wie viele es sind: eine Zahl oder eine Spanne.', question: 'Wie viele von ihnen gibt es?' },
    job: {
      says: 'Etwas, das sie erledigen wollen. Es kann eine ID haben, damit ein Wertangebot darauf antworten kann.',
      question: 'Was wollen sie erledigen?',
    },
    pain: {
      says: 'Etwas, das sie ärgert, kostet oder ängstigt, und wie sehr.',
      question: 'Was macht es ihnen heute schwer?',
    },
    gain: { says: 'Etwas, das sie sich erhoffen, und wie sehr.', question: 'Was würde sie begeistern?' },
  },
  cost: {
    kind: { says: 'Wie sich die Kosten verhalten.', question: 'Wachsen sie mit dem, was wir verkaufen?' },
    for: { says: 'Wofür sie anfallen.', question: 'Woran würden wir sie sparen?' },
    amount: {
      says: 'Wie viel es ist: eine Zahl oder eine Spanne, eine Währung, und `per` was.',
      question: 'Wie viel, und wie oft?',
    },
    share: { says: 'Der Anteil an allen Kosten, in Prozent.', question: 'Wie viel vom Ganzen ist das?' },
  },
  revenue: {
    from: { says: 'Die Segmente, die zahlen.', question: 'Wer zahlt?' },
    for: { says: 'Die Wertangebote, für die sie zahlen.', question: 'Wofür zahlen sie wirklich?' },
    kind: {
      says: 'Um welche Art von Einnahme es sich handelt.',
      question: 'Kaufen, mieten oder abonnieren sie, oder zahlt jemand anderes?',
    },
    pricing: {
      says: 'Wie der Preis zustande kommt.',
      question: 'Steht der Preis in einer Liste, oder entsteht er jedes Mal neu?',
    },
    amount: {
      says: 'Wie viel es ist: eine Zahl oder eine Spanne, eine Währung, und `per` was.',
      question: 'Wie viel, und wie oft?',
    },
    share: { says: 'Der Anteil an allen Einnahmen, in Prozent.', question: 'Wie viel vom Ganzen ist das?' },
  },
  hypothesis: {
    about: { says: 'Die Notizen, die davon abhängen.', question: 'Welche Notizen fallen, wenn das falsch ist?' },
    test: { says: 'Wie es sich herausfinden lässt.', question: 'Wie finden wir es am schnellsten heraus?' },
    target: {
      says: 'Was zu sehen sein müsste, damit die Hypothese als bestätigt gilt.',
      question: 'Welches Ergebnis würde uns überzeugen?',
    },
    status: { says: 'Wie weit der Test ist und was er ergeben hat.', question: 'Wissen wir es schon?' },
    evidence: { says: 'Was sich gezeigt hat.', question: 'Was haben wir gesehen?' },
  },
  hotspot: {
    on: { says: 'Die Notizen, bei denen der Schuh drückt.', question: 'Wo auf dem Canvas liegt das Problem?' },
    from: { says: 'Woher die Einsicht kommt.', question: 'Woher wissen wir das?' },
    severity: { says: 'Wie sehr der Schuh drückt.', question: 'Wie schlimm ist es?' },
  },
  change: {
    on: { says: 'Die Notizen, die sie berührt.', question: 'Was auf dem Canvas berührt sie?' },
    from: { says: 'Woher die Einsicht kommt.', question: 'Woher wissen wir das?' },
    severity: { says: 'Wie sehr sie zählt.', question: 'Wie sehr zählt das?' },
  },
  idea: {
    addresses: {
      says: 'Die Brennpunkte und Veränderungen, auf die sie antwortet.',
      question: 'Welches Problem geht sie an?',
    },
    changes: {
      says: 'Die Notizen, die sich ändern würden.',
      question: 'Was auf dem Canvas wäre anders?',
    },
    pattern: { says: 'Ein bekanntes Muster, dem sie folgt.', question: 'Hat es schon jemand so gemacht?' },
    decision: { says: 'Wie über sie entschieden wurde.', question: 'Machen wir es?' },
    benefits: { says: 'Was sie bringt, und wie viel.', question: 'Was gewinnen wir?' },
    costs: { says: 'Was sie erfordert, und wie viel.', question: 'Was brauchen wir dafür?' },
    risks: { says: 'Was schiefgehen kann, und wie schlimm.', question: 'Was kann schiefgehen?' },
    members: {
      says: 'Wer im Beirat sitzt: Wörter der Taxonomie oder Texte.',
      question: 'Wessen Wissen sitzt am Tisch?',
    },
    agenda: {
      says: 'Worüber der Beirat spricht: Wörter der Taxonomie oder Texte.',
      question: 'Worüber soll er sprechen?',
    },
    meets: { says: 'Wie oft der Beirat tagt.', question: 'Wie oft kommt er zusammen?' },
  },
};
