import type { BlockName } from '../taxonomy/elements.ts';

/** What people call one block, by the language they write in; commas part the names. */
type Names = Readonly<Record<string, string>>;

/**
 * How the blocks are called in canvases that people have written elsewhere, in small letters, words parted by single
 * spaces, without accents that a keyboard may lack. No text of ours: these words are read, never shown.
 */
export const blockNames: Readonly<Record<BlockName, Names>> = {
  partner: {
    en: 'key partners, key partner, key partnerships, key partnership, partners, partnerships, partner network, strategic partners, strategic partnerships, key alliances, key suppliers and partners',
    de: 'schlüsselpartner, schlüsselpartnerschaften, schlüsselpartnerinnen, wichtige partner, partnerschaften, partner, partnernetzwerk',
    es: 'socios clave, socios claves, asociaciones clave, asociaciones claves, alianzas clave, aliados clave, aliados claves, socios estratégicos',
    pt: 'parceiros chave, parcerias chave, parceiros principais, parcerias principais, principais parceiros, principais parcerias, parceiros, parcerias',
    fr: 'partenaires clés, partenaires clefs, partenariats clés, partenaires stratégiques, partenaires, partenariats',
    it: 'partner chiave, partnership chiave, partner principali',
    nl: 'kernpartners, sleutelpartners, belangrijkste partners, strategische partners',
    pl: 'kluczowi partnerzy, partnerzy kluczowi, partnerzy',
    ru: 'ключевые партнеры, ключевые партнерства, партнеры',
    ja: 'キーパートナー, 主要パートナー, 主要なパートナー, パートナー, パートナーシップ',
    zh: '重要合作, 重要伙伴, 合作伙伴, 关键合作伙伴, 重要合作伙伴, 关键伙伴, 主要伙伴, 核心伙伴, 關鍵合作夥伴, 合作夥伴, 關鍵夥伴',
    ko: '핵심 파트너, 핵심 파트너십, 주요 파트너',
  },
  activity: {
    en: 'key activities, key activity, activities, core activities, main activities',
    de: 'schlüsselaktivitäten, schlüsselaktivität, wichtige aktivitäten, kernaktivitäten, aktivitäten',
    es: 'actividades clave, actividades claves, actividades principales, actividades',
    pt: 'atividades chave, atividades principais, principais atividades, actividades chave, atividades',
    fr: 'activités clés, activités clefs, activités principales, activités',
    it: 'attività chiave, attività principali',
    nl: 'kernactiviteiten, sleutelactiviteiten, belangrijkste activiteiten',
    pl: 'kluczowe działania, kluczowe aktywności, kluczowe czynności',
    ru: 'ключевые виды деятельности, ключевые активности, ключевая деятельность, ключевые действия, ключевые процессы',
    ja: '主要活動, 主要な活動, キーアクティビティ, 主な活動',
    zh: '关键业务, 关键活动, 核心活动, 核心业务, 主要活动, 重要活动, 關鍵活動, 關鍵業務',
    ko: '핵심 활동, 핵심활동, 주요 활동',
  },
  resource: {
    en: 'key resources, key resource, resources, core resources, main resources, key assets',
    de: 'schlüsselressourcen, schlüsselressource, wichtige ressourcen, kernressourcen, ressourcen',
    es: 'recursos clave, recursos claves, recursos principales, recursos',
    pt: 'recursos chave, recursos principais, principais recursos, recursos',
    fr: 'ressources clés, ressources clefs, ressources principales, ressources',
    it: 'risorse chiave, risorse principali',
    nl: 'kernmiddelen, sleutelmiddelen, belangrijkste middelen, mensen en middelen',
    pl: 'kluczowe zasoby, zasoby kluczowe, zasoby',
    ru: 'ключевые ресурсы, ресурсы',
    ja: 'リソース, 主要リソース, 主要なリソース, キーリソース, 主要資源, 経営資源',
    zh: '核心资源, 关键资源, 主要资源, 重要资源, 關鍵資源, 核心資源',
    ko: '핵심 자원, 핵심자원, 주요 자원',
  },
  proposition: {
    en: 'value propositions, value proposition, value prop, value props, unique value proposition, unique value propositions, customer value proposition, core value proposition, value offer, value offering, uvp, proposition, propositions',
    de: 'wertangebote, wertangebot, wertversprechen, werteversprechen, nutzenversprechen, leistungsversprechen, leistungsangebot, kundennutzen, alleinstellungsmerkmal',
    es: 'propuesta de valor, propuestas de valor, oferta de valor',
    pt: 'proposta de valor, propostas de valor, oferta de valor',
    fr: 'proposition de valeur, propositions de valeur, offre de valeur',
    it: 'proposta di valore, proposte di valore, valore offerto',
    nl: 'waardepropositie, waardeproposities, waardeaanbod',
    pl: 'propozycja wartości, propozycje wartości',
    ru: 'ценностные предложения, ценностное предложение, ценностное предложение продукта',
    ja: '価値提案, 提供価値, 与える価値, バリュープロポジション',
    zh: '价值主张, 价值定位, 核心价值, 價值主張',
    ko: '가치 제안, 가치제안',
  },
  relationship: {
    en: 'customer relationships, customer relationship, customer relations, customer relation, client relationships, client relationship, relationships, user relationships',
    de: 'kundenbeziehungen, kundenbeziehung, beziehungen zu kunden, beziehungen',
    es: 'relaciones con clientes, relación con clientes, relaciones con los clientes, relación con los clientes, relación con el cliente, relaciones con el cliente',
    pt: 'relacionamento com clientes, relacionamentos com clientes, relacionamento com os clientes, relacionamento com o cliente, relações com clientes, relação com clientes, relação com o cliente, relações com o cliente, relacionamento',
    fr: 'relations clients, relation client, relations client, relation clients, relations avec les clients, relation avec les clients, relations avec le client, relation avec le client',
    it: 'relazioni con i clienti, relazioni con il cliente, relazione con i clienti, relazioni clienti',
    nl: 'klantrelaties, klantrelatie, relaties met klanten',
    pl: 'relacje z klientami, relacje z klientem',
    ru: 'взаимоотношения с клиентами, отношения с клиентами, взаимоотношения с потребителями',
    ja: '顧客との関係, 顧客との関係性, 顧客関係, カスタマーリレーションシップ',
    zh: '客户关系, 用户关系, 顾客关系, 顧客關係, 客戶關係',
    ko: '고객 관계, 고객관계',
  },
  channel: {
    en: 'channels, channel, distribution channels, sales channels, marketing channels, customer channels, channels and distribution, delivery channels, communication channels',
    de: 'kanäle, kanal, vertriebskanäle, kommunikationskanäle, kommunikations und vertriebskanäle, vertriebs und kommunikationskanäle, kundenkanäle, absatzkanäle',
    es: 'canales, canal, canales de distribución, canales de venta, canales de comunicación',
    pt: 'canais, canal, canais de distribuição, canais de venda',
    fr: 'canaux, canal, canaux de distribution, canaux de communication',
    it: 'canali, canali di distribuzione',
    nl: 'kanalen, distributiekanalen',
    pl: 'kanały, kanały dystrybucji',
    ru: 'каналы, каналы сбыта, каналы продаж, каналы распространения, каналы коммуникации',
    ja: 'チャネル, チャンネル, 販路, 流通チャネル',
    zh: '渠道通路, 渠道, 渠道与通路, 销售渠道, 分销渠道, 通路, 渠道通道',
    ko: '채널, 유통 채널',
  },
  segment: {
    en: 'customer segments, customer segment, customers, target customers, target customer, target segments, customer groups, client segments, user segments, market segments, target market, target audience, customer segmentation, segments, segment',
    de: 'kundensegmente, kundensegment, kundengruppen, kundengruppe, zielgruppen, zielgruppe, zielkunden, kunden',
    es: 'segmentos de clientes, segmento de clientes, segmentos de cliente, segmento de cliente, segmentos de mercado, segmento de mercado, clientes',
    pt: 'segmentos de clientes, segmento de clientes, segmentos de cliente, segmento de cliente, segmentos de mercado, segmento de mercado, clientes',
    fr: 'segments de clientèle, segment de clientèle, segments clients, segments de clients, segments client, segment client, clientèle, clients',
    it: 'segmenti di clientela, segmenti di clienti, segmenti clienti, clienti',
    nl: 'klantsegmenten, klantsegment, doelgroepen, klanten',
    pl: 'segmenty klientów, segment klientów, klienci',
    ru: 'потребительские сегменты, сегменты потребителей, клиентские сегменты, сегменты клиентов, сегменты покупателей, целевая аудитория',
    ja: '顧客セグメント, 顧客層, 顧客, ターゲット顧客',
    zh: '客户细分, 客户群体, 目标客户, 客户分类, 用户细分, 客户群, 目標客層, 客戶區隔, 顧客區隔, 客群',
    ko: '고객 세그먼트, 고객세그먼트, 목표 고객, 고객 군',
  },
  cost: {
    en: 'cost structure, cost structures, costs, cost, cost drivers, key costs, expenses',
    de: 'kostenstruktur, kosten, kostenstrukturen, ausgaben',
    es: 'estructura de costos, estructura de costes, estructuras de costos, costos, costes',
    pt: 'estrutura de custos, estrutura de custo, estruturas de custos, custos',
    fr: 'structure de coûts, structure des coûts, structure de coût, coûts',
    it: 'struttura dei costi, struttura di costi, costi',
    nl: 'kostenstructuur, kosten',
    pl: 'struktura kosztów, koszty',
    ru: 'структура издержек, структура затрат, структура расходов, структура костов, расходы',
    ja: 'コスト構造, コスト, 費用構造',
    zh: '成本结构, 成本, 成本構造, 成本結構',
    ko: '비용 구조, 비용구조',
  },
  revenue: {
    en: 'revenue streams, revenue stream, revenues, revenue, revenue sources, revenue model, income streams, income, monetization, monetisation',
    de: 'einnahmequellen, einnahmequelle, einnahmen, einnahmeströme, erlösquellen, erlösströme, erlösmodell, erlöse, umsatzquellen, umsatzströme, ertragsquellen, ertragsmodell',
    es: 'fuentes de ingresos, fuente de ingresos, fuentes de ingreso, flujos de ingresos, flujo de ingresos, vías de ingresos, ingresos',
    pt: 'fontes de receita, fontes de receitas, fonte de receita, fluxos de receita, fluxo de receitas, fluxos de receitas, fontes de renda, receitas',
    fr: 'sources de revenus, source de revenus, flux de revenus, flux de revenu, revenus',
    it: 'flussi di ricavi, fonti di ricavo, ricavi',
    nl: 'inkomstenstromen, inkomsten, verdienmodel',
    pl: 'strumienie przychodów, źródła przychodów, przychody',
    ru: 'потоки поступления доходов, потоки доходов, источники доходов, источники дохода, поток доходов, доходы',
    ja: '収益の流れ, 収入の流れ, 収益構造, 収益',
    zh: '收入来源, 收益来源, 收入模式, 盈利模式, 收入流, 收益流, 收入來源, 營收來源',
    ko: '수익원, 수익 흐름, 수익 구조',
  },
};

/**
 * Words for a type of relationship, by the type, as they begin or stand alone in what people write about relationships.
 * They suggest and prove nothing: what they suggest is written as a comment that asks.
 */
export const typeHints: Readonly<Record<string, string>> = {
  'dedicated-personal-assistance':
    'dedicated, account manager, account managers, key account, personal advisor, personal adviser, dediziert, persönlicher ansprechpartner, gestor dedicado, gestor de cuenta, gestor de conta, dédié, персональный менеджер, 専任, 专属',
  'personal-assistance':
    'personal assistance, personal support, personal service, customer support, customer service, help desk, helpdesk, persönliche betreuung, persönliche beratung, kundenservice, atención personal, atención personalizada, asistencia personal, atendimento personalizado, atendimento pessoal, assistance personnelle, персональная поддержка, личная помощь, 個別対応, パーソナルアシスタンス, 个人助理, 人工客服',
  'self-service':
    'self service, selfservice, self serve, selbstbedienung, autoservicio, autosserviço, autoatendimento, libre service, самообслуживание, セルフサービス, 自助服务, 自助',
  'automated-services':
    'automated, automatic, chatbot, chatbots, automatisiert, automatisierte, automatizado, automatizados, automatisé, automatisés, автоматизированное, автоматизация, 自動, 自动化',
  communities:
    'community, communities, forum, forums, user group, user groups, comunidad, comunidades, comunidade, communauté, communautés, сообщество, сообщества, コミュニティ, 社区, 社群',
  'co-creation':
    'co creation, cocreation, co create, co design, mitgestaltung, co creación, cocreación, cocriação, co criação, co création, cocréation, совместное создание, 共創, 共同创造, 共创',
};

/** What takes back a hint that stands behind it, or, after it, makes a community a broadcast. */
export const hintBreakers = {
  before: 'no, not, without, never, kein, keine, ohne, sin, sem, sans, без, не',
  behind: 'blog, blogs, newsletter, social media, soziale medien, redes sociales, redes sociais, соцсети',
};

/** What people write where they have nothing to write yet, in small letters and without signs around it. */
export const placeholders: string =
  'tbd, tba, todo, to do, n a, na, none, empty, coming soon, to be defined, to be determined, to be done, fill in, add here, placeholder, example, item, item 1, item 2, item 3, lorem ipsum, offen, noch offen, folgt, pendiente, por definir, a definir, à définir, à compléter, нет, позже, 未定, 待定, 暂无, 無, 无';

/** How requests to a language model begin or what they hold; several of them make a file such a request. */
export const requestSigns: readonly RegExp[] = [
  /\b(?:you are|act as|acting as|assume the role of)\b[^.\n]{0,80}\b(?:expert|consultant|analyst|assistant|strategist|advisor|adviser|ai|coach|specialist|agent)\b/i,
  /\b(?:generate|create|write|produce|develop|draft)\b[^.\n]{0,60}\bbusiness model canvas\b/i,
  /\b(?:output|response|answer|return|reply)\b[^.\n]{0,40}\b(?:format|markdown|json|table|only)\b/i,
  /\{\{?\s*[\w .-]+\s*\}?\}|\[(?:insert|your|company|product|business|name)[^\]\n]*\]|<(?:your|company|product|business)[^>\n]*>/i,
  /\b(?:the user|user input|user's input|the following (?:information|input|context)|step by step|your task|instructions?:|system prompt|prompt:)/i,
  /\b(?:du bist|eres|você é|tu es|ты)\b[^.\n]{0,80}\b(?:experte|expertin|berater|experto|consultor|especialista|expert|эксперт)\b/i,
];

/** How people label the jobs, pains and gains of a segment. */
export const needNames: Readonly<Record<'job' | 'pain' | 'gain', string>> = {
  job: 'job, jobs, jobs to be done, customer jobs, jtbd, aufgaben, tareas, tarefas, tâches, задачи, 课题, 任务',
  pain: 'pain, pains, pain points, pain point, customer pains, schmerzpunkte, probleme, dolores, frustraciones, dores, douleurs, боли, проблемы, 悩み, 痛点',
  gain: 'gain, gains, customer gains, nutzen, gewinne, ganancias, beneficios, ganhos, gains attendus, выгоды, 收益点',
};
